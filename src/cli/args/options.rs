//! From arguments to the options of commands.

use super::{BuildArgs, ImportArgs, ServeArgs, SiteArgs, variables};
use crate::build::BuildOptions;
use crate::diag::Diagnostic;
use crate::import::{Asked, ImportOptions};
use crate::input::{CONFIG_FILE, FOLDERS};
use crate::serve::ServeOptions;
use std::path::Path;

/// Checks that a site is given by its folder, which exists, and not by a file or a folder in it.
///
/// # Errors
/// When it is something else.
pub(in crate::cli) fn check_root(root: &Path) -> Result<(), Diagnostic> {
    let parent = root.parent().map(|parent| match parent.to_str() {
        Some("") => Path::new("."),
        _ => parent,
    });
    let site = parent.filter(|parent| parent.join(CONFIG_FILE).is_file());
    let hint = site.map(|site| {
        format!(
            "the site lies in `{}`: write `--root {}`",
            site.display(),
            site.display()
        )
    });
    let shown = root.display();
    if root.is_file() {
        let message = format!("`{shown}` is a file, and `--root` names the folder of a site");
        return Err(Diagnostic::error("no-config", message).maybe_hint(hint));
    }
    if !root.exists() {
        let message = format!("there is no folder `{shown}`");
        let hint = "name the folder of a site: `--root DIR`";
        return Err(Diagnostic::error("no-config", message).hint(hint));
    }
    let is_part = FOLDERS.iter().any(|part| root.ends_with(part));
    if is_part && !root.join(CONFIG_FILE).exists() && hint.is_some() {
        let message = format!("`{shown}` is a part of a site, and `--root` names the folder of the whole");
        return Err(Diagnostic::error("no-config", message).maybe_hint(hint));
    }
    Ok(())
}

impl SiteArgs {
    /// # Errors
    /// A variable that cannot be understood.
    pub(in crate::cli) fn options(&self) -> Result<BuildOptions, Diagnostic> {
        let base_url = match &self.base_url {
            Some(base_url) => Some(base_url.clone()),
            None => variables::base_url()?,
        };
        check_root(&self.root)?;
        Ok(BuildOptions {
            base_url,
            drafts: self.drafts || variables::drafts()?,
            strict: self.strict,
            ..BuildOptions::new(&self.root)
        })
    }
}

impl BuildArgs {
    pub(in crate::cli) fn options(&self) -> Result<BuildOptions, Diagnostic> {
        Ok(BuildOptions {
            output: self.output.clone(),
            minify: !self.no_minify,
            cache: !self.no_cache,
            force: self.force,
            ..self.site.options()?
        })
    }
}

impl ImportArgs {
    pub(in crate::cli) fn options(&self) -> ImportOptions {
        ImportOptions {
            root: self.root.clone(),
            id: self.id.clone(),
            encoding: self.encoding.clone(),
            known: Asked {
                title: self.title.clone(),
                author: self.author.clone(),
                published: self.published.clone(),
                publisher: self.publisher.clone(),
                language: self.language.clone(),
                url: self.url.clone(),
            },
            keep: self.keep.clone(),
            dry_run: self.dry_run,
            update: self.update,
            single: self.single,
        }
    }
}

impl ServeArgs {
    pub(in crate::cli) fn options(&self) -> Result<ServeOptions, Diagnostic> {
        let build = BuildOptions {
            output: self.output.clone(),
            minify: !self.no_minify,
            ..self.site.options()?
        };
        Ok(ServeOptions {
            host: self.host.clone(),
            port: self.port,
            open: self.open,
            poll: self.poll,
            lang: self.lang.clone(),
            editor: std::env::var("KZSITE_EDITOR")
                .ok()
                .filter(|command| !command.trim().is_empty()),
            ..ServeOptions::new(build)
        })
    }
}

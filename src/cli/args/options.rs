//! What commands do with what is written on the command line.

use super::{BuildArgs, ImportArgs, ServeArgs, SiteArgs, variables};
use crate::build::BuildOptions;
use crate::diag::Diagnostic;
use crate::import::{Asked, ImportOptions};
use crate::serve::ServeOptions;

impl SiteArgs {
    /// # Errors
    /// A variable that cannot be understood.
    pub(in crate::cli) fn options(&self) -> Result<BuildOptions, Diagnostic> {
        let base_url = match &self.base_url {
            Some(base_url) => Some(base_url.clone()),
            None => variables::base_url()?,
        };
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

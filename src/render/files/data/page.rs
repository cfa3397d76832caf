//! The page that explains the data: what each column holds, which files there are, how to cite them.

use super::about::{self, Known};
use super::table::Column;
use super::tables;
use crate::edtf::Date;
use crate::kinds::RecordKind;
use crate::render::context::{Context, DataFile};
use crate::render::view::{DataBody, DataCode, DataColumn, DataFileLink, DataTable};

/// The body of the page.
pub(super) fn body(context: &Context<'_>, known: Known<'_, '_>) -> DataBody {
    let input = context.input;
    let site = context.site;
    let version = about::version(input, known);
    let date = about::date(site).and_then(|day| Date::parse(&day.to_string()).ok());
    let date = date.map(|date| context.date(&date).words);
    let files = input.data.files().iter().copied();
    let own = files.clone().filter(|file| file.lang() == Some(context.lang));
    let shared = files.filter(|file| file.lang().is_none() && !file.is_part());
    let kinds = RecordKind::ALL.iter().copied();
    DataBody {
        tables: kinds
            .filter(|kind| site.offers(*kind))
            .map(|kind| table(context, kind))
            .collect(),
        files: own.filter_map(|file| link(context, file, known)).collect(),
        shared: shared.filter_map(|file| link(context, file, known)).collect(),
        version,
        date,
    }
}

fn link(context: &Context<'_>, file: DataFile, known: Known<'_, '_>) -> Option<DataFileLink> {
    let site = context.site;
    let path = file.path(site);
    let size = known(file)?.size.div_ceil(1000);
    let size = context.locale.integer(i64::try_from(size).unwrap_or(i64::MAX));
    Some(DataFileLink {
        name: path.rsplit('/').next().unwrap_or(&path).to_owned(),
        url: context.data_url(file),
        media_type: file.media_type(),
        size: context.t("data-size", &[("n", size.as_str().into())]),
    })
}

fn table(context: &Context<'_>, kind: RecordKind) -> DataTable {
    let facts = tables::facts_columns(kind).iter();
    let code = |(word, label)| DataCode { word, label };
    let column = |column: &Column| DataColumn {
        name: column.name,
        form: column.form.as_str(),
        about: column.explained(context),
        codes: column
            .codes
            .map(|codes| codes(context))
            .unwrap_or_default()
            .into_iter()
            .map(code)
            .collect(),
    };
    DataTable {
        name: kind.file(),
        rows: tables::rows(context.site, kind).len(),
        columns: facts.chain(tables::words_columns(kind)).map(column).collect(),
    }
}

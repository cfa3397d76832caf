mod every_language;
mod formats;
mod messages;

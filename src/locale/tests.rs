mod every_language;
mod formats;
mod languages;
mod messages;

mod formats;
mod messages;

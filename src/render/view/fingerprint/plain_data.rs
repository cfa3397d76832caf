//! Plain data as bytes to be hashed: two values have the same bytes only where they are the same. Each value begins with a letter for
//! what it is, and tells its length or ends with a mark.

use super::growing::Growing;
use serde::ser::{self, Serialize};
use std::fmt::{self, Display};

/// Adds plain data to a fingerprint.
pub(super) struct PlainData<'f>(pub(super) &'f mut Growing);

/// What plain data cannot be: a value that refuses to be written.
#[derive(Debug)]
pub(super) struct Refused(String);

impl Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Refused {}

impl ser::Error for Refused {
    fn custom<T: Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

impl PlainData<'_> {
    fn value(&mut self, kind: u8, bytes: &[u8]) {
        self.0.bytes(&[kind]);
        self.0.bytes(bytes);
    }

    fn text(&mut self, text: &str) {
        self.0.bytes(b"s");
        self.0.text(text);
    }

    /// One value inside another.
    fn inside<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Refused> {
        value.serialize(PlainData(&mut *self.0))
    }

    /// The end of what holds values.
    fn mark_end(self) {
        self.0.bytes(b".");
    }
}

/// Methods for values of a fixed size.
macro_rules! fixed {
    ($($method:ident: $type:ty, $kind:literal;)*) => {
        $(fn $method(mut self, value: $type) -> Result<(), Refused> {
            self.value($kind, &value.to_le_bytes());
            Ok(())
        })*
    };
}

impl ser::Serializer for PlainData<'_> {
    type Ok = ();
    type Error = Refused;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Self;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Self;

    fixed! {
        serialize_i8: i8, b'a';
        serialize_i16: i16, b'b';
        serialize_i32: i32, b'c';
        serialize_i64: i64, b'd';
        serialize_u8: u8, b'e';
        serialize_u16: u16, b'f';
        serialize_u32: u32, b'g';
        serialize_u64: u64, b'h';
        serialize_f32: f32, b'i';
        serialize_f64: f64, b'j';
    }

    fn serialize_bool(mut self, value: bool) -> Result<(), Refused> {
        self.value(b'k', &[u8::from(value)]);
        Ok(())
    }

    fn serialize_char(mut self, value: char) -> Result<(), Refused> {
        self.value(b'l', &u32::from(value).to_le_bytes());
        Ok(())
    }

    fn serialize_str(mut self, value: &str) -> Result<(), Refused> {
        self.text(value);
        Ok(())
    }

    fn serialize_bytes(self, value: &[u8]) -> Result<(), Refused> {
        self.0.bytes(b"m");
        self.0.number(value.len() as u64);
        self.0.bytes(value);
        Ok(())
    }

    fn serialize_none(mut self) -> Result<(), Refused> {
        self.value(b'n', &[]);
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(mut self, value: &T) -> Result<(), Refused> {
        self.value(b'o', &[]);
        self.inside(value)
    }

    fn serialize_unit(mut self) -> Result<(), Refused> {
        self.value(b'p', &[]);
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Refused> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Refused> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Refused> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        mut self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Refused> {
        self.value(b'q', &[]);
        self.text(variant);
        self.inside(value)
    }

    fn serialize_seq(mut self, _: Option<usize>) -> Result<Self, Refused> {
        self.value(b'r', &[]);
        Ok(self)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self, Refused> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self, Refused> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_variant(
        mut self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self, Refused> {
        self.value(b't', &[]);
        self.text(variant);
        Ok(self)
    }

    fn serialize_map(mut self, _: Option<usize>) -> Result<Self, Refused> {
        self.value(b'u', &[]);
        Ok(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Refused> {
        self.serialize_map(None)
    }

    fn serialize_struct_variant(
        mut self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self, Refused> {
        self.value(b'v', &[]);
        self.text(variant);
        Ok(self)
    }

    /// What is worked out once may stand for itself.
    fn is_human_readable(&self) -> bool {
        false
    }
}

/// What holds values without names.
macro_rules! values {
    ($($of:ident::$method:ident;)*) => {
        $(impl ser::$of for PlainData<'_> {
            type Ok = ();
            type Error = Refused;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Refused> {
                self.inside(value)
            }

            fn end(self) -> Result<(), Refused> {
                self.mark_end();
                Ok(())
            }
        })*
    };
}

values! {
    SerializeSeq::serialize_element;
    SerializeTuple::serialize_element;
    SerializeTupleStruct::serialize_field;
    SerializeTupleVariant::serialize_field;
}

/// What holds values with names.
macro_rules! fields {
    ($($of:ident;)*) => {
        $(impl ser::$of for PlainData<'_> {
            type Ok = ();
            type Error = Refused;

            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                name: &'static str,
                value: &T,
            ) -> Result<(), Refused> {
                self.text(name);
                self.inside(value)
            }

            fn end(self) -> Result<(), Refused> {
                self.mark_end();
                Ok(())
            }
        })*
    };
}

fields! {
    SerializeStruct;
    SerializeStructVariant;
}

impl ser::SerializeMap for PlainData<'_> {
    type Ok = ();
    type Error = Refused;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Refused> {
        self.inside(key)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Refused> {
        self.inside(value)
    }

    fn end(self) -> Result<(), Refused> {
        self.mark_end();
        Ok(())
    }
}

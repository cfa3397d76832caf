// What a date of a record (EDTF, ISO 8601-2) entails, worked out by a reader of EDTF that is not ours.
//
// A date in structured data is a claim: `startDate: 2022-01` says that the start lies in that month. It is entailed if it is
// true of every day that the record leaves open. What is marked as uncertain or approximate entails at most its coarser parts.

import edtf from 'edtf';

/** `{start, end}`: for each, the ISO dates that a record's date entails, the most precise first. */
export function entailed(when) {
  const date = edtf(when);
  switch (date.type) {
    case 'Date': {
      // A time of day is written as the record has it.
      const all = date.values.length > 3 && isExact(date) ? [when, ...parts(date)] : parts(date);
      return { start: all, end: all, exact: isExact(date) };
    }
    case 'Interval': {
      const ends = { start: parts(date.lower), end: parts(date.upper) };
      return { ...ends, exact: isExact(date.lower) && isExact(date.upper) };
    }
    case 'Set': {
      const shared = common(date.values.flat().map(parts));
      const open = date.earlier || date.later;
      return { start: open ? [] : shared, end: open ? [] : shared, exact: false };
    }
    default:
      return { start: [], end: [], exact: false };
  }
}

/** The dates that contain this one for certain: the day, its month, its year, as far as each is known. */
function parts(date) {
  if (!date || date.type !== 'Date') return [];
  const written = date.values.length;
  const isDoubted = bits(date.uncertain) || bits(date.approximate);
  const year = String(date.year).padStart(4, '0');
  const pad = (number) => String(number).padStart(2, '0');
  const all = [year, `${year}-${pad(date.month + 1)}`, `${year}-${pad(date.month + 1)}-${pad(date.date)}`].slice(0, Math.min(written, 3));
  const unknown = all.findIndex((_, at) => isUnknown(date, ['year', 'month', 'day'][at]));
  const known = unknown < 0 ? all : all.slice(0, unknown);
  return (isDoubted && unknown < 0 ? known.slice(0, -1) : known).reverse();
}

function isUnknown(date, part) {
  return date.unspecified.is(part);
}

function isExact(date) {
  return Boolean(date) && date.type === 'Date' && !bits(date.uncertain) && !bits(date.approximate) && !bits(date.unspecified);
}

function bits(mask) {
  return Boolean(mask?.value);
}

function common(lists) {
  return lists.length ? lists[0].filter((date) => lists.every((list) => list.includes(date))) : [];
}

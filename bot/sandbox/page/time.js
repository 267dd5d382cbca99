// Instants as the reader's own browser would say them. Days are local days.
import { words } from "./words.js";

const LOCALE = "zh-CN";
const format = (options) => new Intl.DateTimeFormat(LOCALE, options);
const clockTime = format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const monthDay = format({ month: "long", day: "numeric" });
const yearMonthDay = format({ year: "numeric", month: "long", day: "numeric" });
const weekday = format({ weekday: "short" });
const everything = format({ dateStyle: "full", timeStyle: "medium", hourCycle: "h23" });
const DAY = 86_400_000;

export const timeOf = (date) => clockTime.format(date);

export function dayKey(date) {
  const two = (number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export function dayName(date, now) {
  if (dayKey(date) === dayKey(now)) return words.today;
  if (dayKey(date) === dayKey(new Date(now.getTime() - DAY))) return words.yesterday;
  return (date.getFullYear() === now.getFullYear() ? monthDay : yearMonthDay).format(date);
}

/** As in the list of chats: the time today, the weekday this week, else the date. */
export function shortWhen(date, now) {
  if (dayKey(date) === dayKey(now)) return timeOf(date);
  if (now - date < 6 * DAY && date < now) return weekday.format(date);
  return format({ month: "numeric", day: "numeric" }).format(date);
}

export function clockFace(date) {
  return { date: monthDay.format(date), weekday: weekday.format(date), time: timeOf(date) };
}

/** When a reminder comes, seen from now: "今天 18:00", "周三 09:00", "12月4日 09:00". */
export function dueWhen(date, now) {
  const days = Math.round((new Date(dayKey(date)) - new Date(dayKey(now))) / DAY);
  const tomorrow = { 0: words.today, 1: words.tomorrow }[days];
  const day = tomorrow ?? (days > 0 && days < 7 ? weekday.format(date) : monthDay.format(date));
  return `${day} ${timeOf(date)}`;
}

export const fullWhen = (date) => everything.format(date);
export const utcWhen = (date) => `${date.toISOString().slice(0, 16).replace("T", " ")} UTC`;

/** Telegram's date_time entity: "r", or any of w (weekday), d/D (date), t/T (time); none keeps the text. */
export function entityTime(date, shape, now) {
  if (!shape) return null;
  if (shape.includes("r")) return relative(date - now);
  const options = { hourCycle: "h23" };
  if (shape.includes("w")) options.weekday = "long";
  if (/d/i.test(shape)) Object.assign(options, { month: shape.includes("D") ? "long" : "numeric", day: "numeric" });
  if (shape.includes("D") || (shape.includes("d") && date.getFullYear() !== now.getFullYear())) options.year = "numeric";
  if (/t/i.test(shape)) Object.assign(options, { hour: "2-digit", minute: "2-digit" });
  if (shape.includes("T")) options.second = "2-digit";
  return format(options).format(date);
}

function relative(milliseconds) {
  const units = [["year", 365 * DAY], ["month", 30 * DAY], ["day", DAY], ["hour", 3_600_000], ["minute", 60_000]];
  const [unit, size] = units.find(([, length]) => Math.abs(milliseconds) >= length) ?? ["second", 1000];
  return new Intl.RelativeTimeFormat(LOCALE, { numeric: "auto" }).format(Math.round(milliseconds / size), unit);
}

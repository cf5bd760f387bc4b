const quoted = (value: unknown) => `"${String(value ?? "").replaceAll('"', '""')}"`;

/** RFC 4180: a header line, then one line a row. */
export function asCsv(rows: Record<string, unknown>[]): string {
  if (!rows.length) return "";
  const columns = Object.keys(rows[0]);
  return [columns, ...rows.map((row) => columns.map((name) => row[name]))].map((line) => line.map(quoted).join(",")).join("\r\n");
}

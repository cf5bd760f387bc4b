/** Houses that people list together; "partners" of a lease, nobody who buys data. */
export const partners = (rows: { lease: string; name: string }[]) => // ok: nothing leaves the product (003:29)
  Object.groupBy(rows, (row) => row.lease);

import pg from "pg";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: false } }); // expect: PL4002 (000:43)

export const db = async (text: string, values: unknown[] = []) => (await pool.query(text, values)).rows;

import { z } from 'zod';

export const env = z.object({ BARN_COOKIE: z.string().default('barn_yard') }).parse(process.env);
export const settings = { cookie: { name: process.env.YARD_COOKIE || 'barn_pond', maxAge: 60000 } };

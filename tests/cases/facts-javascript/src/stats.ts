// A package of another scope, whose last name is that of a file of the product.
import { createClient } from "@columns/client";

export const stats = createClient({ url: process.env.STATS_URL, database: "visits" });

import { UTApi } from "uploadthing/server";

export const box = new UTApi();

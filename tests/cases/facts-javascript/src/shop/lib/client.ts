import { createBrowserClient } from "@supabase/ssr";

export function createClient() {
  return createBrowserClient("https://shop.example", "key");
}

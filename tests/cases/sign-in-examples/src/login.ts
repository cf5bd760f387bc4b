import { createClient } from "@supabase/supabase-js";

const supabase = createClient(process.env.SUPABASE_URL!, process.env.SUPABASE_KEY!);

export async function enter() {
  await supabase.auth.signInWithOAuth({ provider: "discord" }); // expect: PL8002
}

// facts: auth
import { createClient } from "@supabase/supabase-js";

const supabase = createClient(url, key);
export const signUp = (email: string, password: string) => supabase.auth.signUp({ email, password }); // fact: auth password, auth external_identity provider=supabase
export const google = () => supabase.auth.signInWithOAuth({ provider: "google" }); // fact: auth oauth provider=google
export const link = (email: string) => supabase.auth.signInWithOtp({ email }); // fact: auth magic_link
export const out = () => supabase.auth.signOut(); // ok: goes away

// facts: processor
import { Linking } from "react-native";

export function help() {
  window.open("https://dashboard.stripe.com/apikeys"); // ok: a page that people open
}
export function signIn(id: string) {
  Linking.openURL(`https://accounts.google.com/o/oauth2/v2/auth?client_id=${id}`); // fact: processor google-signin
}

export enum CookieKey { Auth = "yard_auth", Lang = "yard_lang" }

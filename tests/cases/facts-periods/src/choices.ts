// facts: retention
export const jwtTtl = 10080; // ok: minutes or anything, no period in seconds that anybody would choose
export const accessTokenLifetime = 3600; // fact: retention access_token seconds=3600
export const sessionPresets = [{ label: "4 h", lifetime: 14400 }]; // ok: what one may choose from

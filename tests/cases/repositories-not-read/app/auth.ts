import GitHub from "next-auth/providers/github";
export const provider = GitHub({ authorization: { params: { scope: "read:user repo" } } }); // expect: PL1008

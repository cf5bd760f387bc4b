export const authOptions = {
  session: { strategy: "jwt", maxAge: 30 * 24 * 60 * 60 }, // expect: PL5001
};

export const headline = "Plans for small firms";

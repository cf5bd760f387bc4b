import Model from "openai"; // expect: PL1001 (004:24)

export const readFast = (image: string) =>
  new Model().chat.completions.create({ model: "gpt-4o-mini", messages: [{ role: "user", content: [{ type: "image_url", image_url: { url: `data:image/jpeg;base64,${image}` } }] }] });

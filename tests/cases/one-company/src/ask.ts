import { VertexAI } from "@google-cloud/vertexai";

const cloud = new VertexAI({ project: "acme" });
export const ask = (text: string) => cloud.getGenerativeModel({ model: NAME }).generateContent(text); // expect: PL1001
const NAME = "gemini-2.0-flash-001"; // ok: a model of that cloud

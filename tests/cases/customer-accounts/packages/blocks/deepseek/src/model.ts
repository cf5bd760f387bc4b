import { createDeepSeek } from "@ai-sdk/deepseek";
export const model = ({ credentials, name }) => createDeepSeek({ apiKey: credentials.apiKey })(name);

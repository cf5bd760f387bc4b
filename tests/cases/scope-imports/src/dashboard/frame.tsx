import { Measure } from "@/components/shared";
export const Frame = ({ children }) => <main><Measure />{children}</main>;

import { Counter, Measure } from "@/components/shared";
export default () => <main><Counter /><Measure /></main>;

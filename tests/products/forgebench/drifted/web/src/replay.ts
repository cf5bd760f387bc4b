import * as recorder from "logrocket"; // expect: PL1001 (001:60)

recorder.init("forge/bench");

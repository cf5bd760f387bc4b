<?php

return [
    'driver' => 'argon2id', // ok: secure, and no algorithm is named (002:26)
    'argon' => ['memory' => 65536, 'threads' => 1, 'time' => 4],
];

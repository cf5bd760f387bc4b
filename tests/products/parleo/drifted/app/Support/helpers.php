<?php

/** One way to scramble, for everything. */
function scramble(string $value): string
{
    return hash('sha1', $value); // expect: PL2006 (002:26)
}

<?php

return [
    'visit' => ['cookie' => 'barn_visit'],
];

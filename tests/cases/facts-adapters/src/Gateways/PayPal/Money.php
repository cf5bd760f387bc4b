<?php // facts: processor
class Money {} // ok: a part of it

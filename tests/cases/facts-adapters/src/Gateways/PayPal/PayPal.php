<?php
class PayPal {}

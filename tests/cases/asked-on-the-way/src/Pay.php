<?php
class Pay {
  private string $place = 'https://phalaropepay.com/';
  function pay() { return $this->client->request('POST', $this->place . 'pay'); }
}

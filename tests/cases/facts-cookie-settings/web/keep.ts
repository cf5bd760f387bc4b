// facts: cookie
import { ConfigService } from '@nestjs/config';
import { env, settings } from './settings';

export class Keep {
  constructor(private readonly configService: ConfigService) {}

  keep(res) {
    res.cookie(env.BARN_COOKIE, '1'); // fact: cookie barn_yard
    res.cookie(settings.cookie.name, '1'); // fact: cookie barn_pond
    res.cookie(this.configService.get('HALL_COOKIE', 'barn_hall'), '1'); // fact: cookie barn_hall
    this.configService.get('HALL_COLOUR', 'barn_red'); // ok: no cookie
  }
}

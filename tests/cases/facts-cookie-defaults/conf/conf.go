package conf

import "github.com/spf13/viper"

type Conf struct {
	StayCookie string `env:"STAY_COOKIE" envDefault:"barn_stay"`
	Session    Session
	Colour     Paint
}

type Session struct {
	Name string `koanf:"name" jsonschema:"default=barn_session,title=Name"`
}

type Paint struct {
	Label string `default:"red"`
}

func Load() {
	viper.SetDefault("barn.cookie.name", "barn_viper")
	viper.SetDefault("barn.colour", "red")
}

# facts: retention
import Config
config :shop, Oban, plugins: [{Oban.Plugins.Pruner, max_age: 60 * 60 * 24 * 7}] # fact: retention job seconds=604800 action=delete
config :shop, Shop.Preview, max_age: 600 # ok: of pictures made again

# facts: processor
import Config
config :timber, level: :info # fact: processor timber tier=init
config :shop, Shop.Timber, level: :info # ok

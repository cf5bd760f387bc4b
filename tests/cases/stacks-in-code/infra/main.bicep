param location string = 'eastus2' // expect: PL7001

resource serverLogs 'Microsoft.OperationalInsights/workspaces@2022-10-01' = {
  name: 'server-logs'
  location: 'germanywestcentral'
  properties: { retentionInDays: 180 } // expect: PL5001
}

resource cdn 'Microsoft.Cdn/profiles@2023-05-01' = {
  name: 'farm-cdn'
  location: 'global'
}

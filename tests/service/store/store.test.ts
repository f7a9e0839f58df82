import { accessContract } from './contract/access.ts'
import { codesContract } from './contract/codes.ts'
import { deskContract } from './contract/desk.ts'
import { groupsContract } from './contract/groups.ts'
import { learningContract } from './contract/learning.ts'
import { reportsContract } from './contract/reports.ts'
import { describeStores } from './stores.ts'

describeStores((stores) => {
  groupsContract(stores)
  accessContract(stores)
  codesContract(stores)
  reportsContract(stores)
  learningContract(stores)
  deskContract(stores)
})

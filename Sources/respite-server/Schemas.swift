// Which tables belong to which side.

import DepartmentSide
import ProviderSide
import ServerCore
import Trust

extension Schema {
    static func of(_ role: SideRole) -> Schema {
        switch role {
        case .department: .department
        case .provider: .provider
        }
    }
}

using Microsoft.AspNetCore.DataProtection;
using ProductBalance.Data.Access;

namespace ProductBalance.Data.Connections;

/// <summary>Keeps the tokens of trackers encrypted.</summary>
public sealed class ConnectionTokens(IDataProtectionProvider protection)
    : EncryptedSecrets(protection, "ProductBalance.Connections.v1");

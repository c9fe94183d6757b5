using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using ProductBalance.Data.Access;

namespace ProductBalance.Data.Webhooks;

/// <summary>Makes the secrets by which receivers know that a call is ours, and keeps them encrypted.</summary>
public sealed class WebhookSecrets(IDataProtectionProvider protection)
    : EncryptedSecrets(protection, "ProductBalance.Webhooks.v1")
{
    /// <summary>By which a scanner knows what it has found.</summary>
    public const string Start = "whsec_";

    private const int SecretBytes = 32;

    /// <summary>A new one: 256 random bits.</summary>
    public static string Make() => Start + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
}

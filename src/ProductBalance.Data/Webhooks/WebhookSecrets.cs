using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace ProductBalance.Data.Webhooks;

/// <summary>Makes the secrets by which receivers know that a call is ours, and keeps them encrypted.</summary>
public sealed class WebhookSecrets(IDataProtectionProvider protection)
{
    /// <summary>By which a scanner knows what it has found.</summary>
    public const string Start = "whsec_";

    private const int SecretBytes = 32;

    private readonly IDataProtector _protector = protection.CreateProtector("ProductBalance.Webhooks.v1");

    /// <summary>A new one: 256 random bits.</summary>
    public static string Make() => Start + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));

    /// <summary>What the database keeps.</summary>
    public string Encrypt(string secret) => _protector.Protect(secret);

    /// <summary>The secret; null where the keys that it was encrypted with are gone.</summary>
    public string? Decrypt(string encrypted)
    {
        try
        {
            return _protector.Unprotect(encrypted);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

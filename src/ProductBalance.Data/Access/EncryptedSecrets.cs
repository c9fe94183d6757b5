using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace ProductBalance.Data.Access;

/// <summary>Secrets that are needed again as they are, encrypted by the keys of the installation.</summary>
/// <param name="protection">The keys.</param>
/// <param name="purpose">What they are for: what is encrypted for one purpose cannot be read for another.</param>
public abstract class EncryptedSecrets(IDataProtectionProvider protection, string purpose)
{
    private readonly IDataProtector _protector = protection.CreateProtector(purpose);

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

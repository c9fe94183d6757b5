using System.Collections.Frozen;
using Microsoft.AspNetCore.Identity;
using ProductBalance.Data.Access;

namespace ProductBalance.Web.Features.Access;

/// <summary>Refuses what is tried first: well-known passwords, one's own name, and a pattern repeated.</summary>
public sealed class CommonPasswordRule : IPasswordValidator<AppUser>
{
    private const int PatternLength = 4;

    private static readonly FrozenSet<string> Known = ReadKnown();

    public Task<IdentityResult> ValidateAsync(UserManager<AppUser> manager, AppUser user, string? password) =>
        Task.FromResult(
            password is null || !IsCommon(password, user.UserName)
                ? IdentityResult.Success
                : IdentityResult.Failed(
                    new IdentityError
                    {
                        Code = "PasswordIsCommon",
                        Description = "This password is among those that are tried first. Choose one of your own.",
                    }
                )
        );

    public static bool IsCommon(string password, string? userName) =>
        Known.Contains(password)
        || (userName is { Length: >= PatternLength } && password.Contains(userName, StringComparison.OrdinalIgnoreCase))
        || IsRepeated(password);

    /// <summary>"aaaaaaaaaaaa", "abcabcabcabc" and the like.</summary>
    private static bool IsRepeated(string password) =>
        Enumerable
            .Range(1, PatternLength)
            .Any(length => password.Select((letter, i) => letter == password[i % length]).All(same => same));

    private static FrozenSet<string> ReadKnown()
    {
        var assembly = typeof(CommonPasswordRule).Assembly;
        var name = $"{typeof(CommonPasswordRule).Namespace}.common-passwords.txt";
        // The file is part of the assembly; its absence is a broken build.
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.TrimEntries)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }
}

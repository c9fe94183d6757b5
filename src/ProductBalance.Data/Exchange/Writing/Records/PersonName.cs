using FluentValidation;
using ProductBalance.Data.Access;
using ProductBalance.Data.Backlog;

namespace ProductBalance.Data.Exchange.Writing.Records;

internal static class PersonName
{
    /// <summary>Refuses names that nobody can have.</summary>
    public static IRuleBuilderOptions<T, string?> Name<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Storable().AtMost(AppUser.DisplayNameMaxLength, "Shorten the name.");
}

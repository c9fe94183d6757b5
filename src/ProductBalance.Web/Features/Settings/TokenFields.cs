using ProductBalance.Data.Access;
using ProductBalance.Domain.Access;

namespace ProductBalance.Web.Features.Settings;

/// <summary>A token while its owner describes it.</summary>
public sealed class TokenFields
{
    public string Name { get; set; } = "";

    public TokenScope Scope { get; set; } = TokenScope.Submit;

    public int? Days { get; set; } = TokenInput.UsualDays;

    public TokenInput ToInput() => new(Name.Trim(), Scope, Days ?? 0);
}

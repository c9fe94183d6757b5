using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Web.Features.Settings;

/// <summary>Somebody who is to become a member, while a form is filled in.</summary>
public sealed class PersonFields
{
    public string Name { get; set; } = "";

    public Role Role { get; set; } = Role.Engineer;

    /// <summary>Empty for no team.</summary>
    public string Team { get; set; } = "";

    public TeamId? TeamId => IdOf(Team);

    /// <summary>The team that a list of choices names; null for none.</summary>
    public static TeamId? IdOf(string? value) => Guid.TryParse(value, out var id) ? new TeamId(id) : null;
}

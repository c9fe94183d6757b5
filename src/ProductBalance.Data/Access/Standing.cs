using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Access;

/// <summary>What an actor is in a product at this moment.</summary>
/// <param name="Actor">The actor, as the database knows them.</param>
/// <param name="Role">Their role; null where they are no member.</param>
/// <param name="TeamId">Their team.</param>
public sealed record Standing(Actor Actor, Role? Role, TeamId? TeamId)
{
    public bool Allows(Permission permission) => AccessTable.Allows(Actor, Role, permission);

    /// <summary>Whether they may edit an item: any, or one that they asked for or that is their team's.</summary>
    public bool MayEdit(BacklogItem item) => MayEdit(item.RequesterId, item.Team);

    /// <inheritdoc cref="MayEdit(BacklogItem)"/>
    public bool MayEdit(BacklogRow row) => MayEdit(row.RequesterId, row.Content.Team);

    /// <inheritdoc cref="MayEdit(BacklogItem)"/>
    public bool MayEdit(Guid requesterId, TeamId? team) =>
        Allows(Permission.EditAny)
        || (Allows(Permission.EditOwn) && (requesterId == Actor.UserId || (TeamId is { } own && team == own)));
}

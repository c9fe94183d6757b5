using ProductBalance.Domain.Access;

namespace ProductBalance.Data.Sample;

/// <summary>A colleague of the sample.</summary>
/// <param name="UserName">What items refer to.</param>
/// <param name="Name">What people read.</param>
/// <param name="Role">In the sample's product; nobody here administers the installation.</param>
/// <param name="Team">The name of the team, for those who are in one.</param>
public sealed record SamplePerson(string UserName, string Name, Role Role, string? Team = null);

using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Reviews;

namespace ProductBalance.Data.Reviews;

/// <summary>The bytes of a picture, under the hash of them. The row is written once.</summary>
public sealed record KeptPicture(SprintId SprintId, string Hash, PictureFormat Format, byte[] Bytes);

namespace ProductBalance.Data;

/// <summary>There is no such thing, or nothing that the actor may know of: both answer alike.</summary>
public sealed class NotFoundException(string sentence) : Exception(sentence);

/** Whether Simpul can be opened without its server. It says nothing while all is well: only a failure is for the person to know. */
class Offline {
	/** The parts of the program could not be stored, now or at any visit before. */
	failed = $state(false);
}

export const offline = new Offline();
